use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub fn length(text: String) -> usize {
        Box::<str>::from(text).len()
    }
}

pub fn main() {}
