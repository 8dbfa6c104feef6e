use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub fn hits() -> u64 {
        const HITS: u64 = 0;
        HITS
    }
}

pub fn main() {}
