use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::OnceLock;

    static PROFILE: OnceLock<String> = OnceLock::new();

    pub fn greeter() -> fn() -> &'static str {
        fn greeting() -> &'static str {
            PROFILE.get_or_init(|| "hello".to_owned())
        }
        greeting
    }
}

pub fn main() {
    assert_eq!(agents::greeter()(), "hello");
}
