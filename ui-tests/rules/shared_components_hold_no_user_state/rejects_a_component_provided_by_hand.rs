// Twin: accepts_a_handwritten_factory_of_one_scope.rs
// Leaks: 04, 22
use factory_core::{InScope, UserScope, codegen::ProvidesShared};
use std::sync::Mutex;

pub struct Desk<'user> {
    scope: UserScope<'user>,
    answers: &'user Mutex<Vec<String>>,
}

impl<'user> InScope<'user> for Desk<'user> {
    fn scope(&self) -> UserScope<'user> {
        self.scope
    }
}

impl<'user, Agent> ProvidesShared<'user, Mutex<Vec<String>>, Agent> for Desk<'user> {
    fn provide(&self) -> &'user Mutex<Vec<String>> {
        self.answers
    }
}

pub fn main() {}
