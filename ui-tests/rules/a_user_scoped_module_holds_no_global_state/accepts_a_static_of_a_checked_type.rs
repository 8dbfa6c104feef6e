use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::Shareable;

    #[derive(Shareable)]
    pub struct Registry {
        names: Vec<String>,
    }

    pub static REGISTRY: Registry = Registry { names: Vec::new() };
}

pub fn main() {}
