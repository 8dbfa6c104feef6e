use factory_core::deprecated_singleton;

#[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
pub const fn limit() -> usize {
    100
}

const LIMIT: usize = 100;

pub fn main() {
    assert_eq!(LIMIT, 100);
}
