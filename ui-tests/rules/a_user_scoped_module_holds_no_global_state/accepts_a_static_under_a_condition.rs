use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    #[cfg(all())]
    pub static NAMES: &str = "triage";

    #[cfg(any())]
    pub static NAMES: Missing = Missing;
}

pub fn main() {}
