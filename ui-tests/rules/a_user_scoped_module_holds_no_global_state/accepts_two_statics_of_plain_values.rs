use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub static NAMES: &str = "triage";
    pub static HITS: u64 = 0;
}

pub fn main() {}
