// Twin: accepts_a_user_scoped_module_in_another.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::user_scoped;

    #[user_scoped(crate = ::factory_core)]
    pub mod inner {
        pub static NAME: std::sync::Mutex<&str> = std::sync::Mutex::new("triage");
    }
}

pub fn main() {}
