use factory_core::Shareable;

#[derive(Shareable)]
pub struct Clock {
    zone: String,
}

pub fn main() {}
