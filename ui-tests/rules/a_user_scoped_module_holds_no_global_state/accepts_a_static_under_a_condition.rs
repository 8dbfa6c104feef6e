use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    #[cfg(unix)]
    pub static NAMES: &str = "triage";

    #[cfg(not(unix))]
    pub static NAMES: Missing = Missing;
}

pub fn main() {}
