use factory_core::Shareable;

#[derive(Shareable)]
#[shareable(crate = ::factory_core)]
pub struct Clock {
    now: u64,
}

pub fn main() {}
