use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub trait Singleton {
        fn instance() -> &'static str;
    }
}

pub fn main() {}
