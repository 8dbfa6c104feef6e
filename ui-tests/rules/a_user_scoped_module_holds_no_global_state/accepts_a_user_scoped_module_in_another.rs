use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::user_scoped;

    #[user_scoped(crate = ::factory_core)]
    pub mod inner {
        pub static NAME: &str = "triage";
    }
}

pub fn main() {}
