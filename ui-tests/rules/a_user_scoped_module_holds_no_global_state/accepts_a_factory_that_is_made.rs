use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub fn get_factory() -> String {
        String::from("factory")
    }
}

pub fn main() {}
