// Twin: accepts_functions_that_hand_out_text.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::Shareable;

    #[derive(Shareable)]
    pub struct Registry {
        name: &'static str,
    }

    impl Registry {
        pub fn instance() -> &'static mut Self {
            loop {}
        }

        pub fn names() -> &'static [&'static str] {
            &["triage", "notes"]
        }

        pub fn own(&self) -> &'static Self {
            loop {}
        }
    }
}

pub fn main() {}
