use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub static NAMES: [&str; 2] = ["triage", "notes"];
}

pub fn main() {}
