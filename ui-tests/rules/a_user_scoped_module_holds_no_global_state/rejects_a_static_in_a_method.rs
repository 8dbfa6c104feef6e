// Twin: accepts_statics_wherever_they_stand.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub mod inner {
        pub static NAMES: &str = "triage";
    }

    pub const LENGTH: usize = {
        static NAMES: &str = "triage";
        7
    };

    pub struct Triage;

    impl Triage {
        pub fn turns(&self) -> usize {
            static NAMES: std::sync::Mutex<String> = std::sync::Mutex::new(String::new());
            let count = || {
                static NAMES: &str = "triage";
                LENGTH
            };
            match count() {
                0 => {
                    static NAMES: &str = "triage";
                    0
                }
                count => count,
            }
        }
    }

    pub trait Named {
        fn name(&self) -> String {
            static NAMES: &str = "triage";
            String::new()
        }
    }
}

pub fn main() {}
