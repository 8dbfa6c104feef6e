// Twin: accepts_an_answer_in_a_map_by_type.rs
// Escapes: agent → dyn Any
// Leaks: 19, 40
use std::{
    any::{Any, TypeId},
    collections::HashMap,
};
use ui_tests::{Platform, context};

fn put<T: Any>(components: &mut HashMap<TypeId, Box<dyn Any>>, component: T) {
    components.insert(TypeId::of::<T>(), Box::new(component));
}

pub fn main() {
    let mut components = HashMap::new();
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        put(&mut components, notes);
    });
    served.unwrap();
}
