use factory_core::Shareable;

#[derive(Shareable)]
pub struct Store<T> {
    pub values: Vec<T>,
}

#[derive(Shareable)]
pub struct Supervisor {
    pub store: Store<Vec<String>>,
}

pub fn main() {}
