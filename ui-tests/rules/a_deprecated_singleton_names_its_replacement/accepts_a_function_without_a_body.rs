use factory_core::deprecated_singleton;

pub trait Access {
    #[deprecated_singleton(instead = "create_factory(scope)")]
    fn agent(&self) -> usize;
}

pub fn main() {}
