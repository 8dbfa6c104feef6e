use factory_core::Shareable;

#[derive(Shareable)]
pub struct Tree {
    next: (Option<Box<Self>>, u8),
}

pub fn main() {}
