use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    type Names = Vec<String>;

    pub static NAMES: Names = Vec::new();
}

pub fn main() {}
