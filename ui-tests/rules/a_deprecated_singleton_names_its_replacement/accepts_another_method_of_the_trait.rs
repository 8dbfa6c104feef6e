#![deny(deprecated)]

use factory_core::deprecated_singleton;

pub trait Access {
    #[deprecated_singleton(instead = "create_factory(scope)")]
    fn agent(&self) -> usize;

    fn names(&self) -> usize;
}

impl Access for u8 {
    fn agent(&self) -> usize {
        0
    }

    fn names(&self) -> usize {
        0
    }
}

pub fn main() {
    assert_eq!(7u8.names(), 0);
}
