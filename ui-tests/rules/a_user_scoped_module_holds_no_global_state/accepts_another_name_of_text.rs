use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub type Name = &'static str;

    pub fn name() -> Name {
        "triage"
    }
}

pub fn main() {}
