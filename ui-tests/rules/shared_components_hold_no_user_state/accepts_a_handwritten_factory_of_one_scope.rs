use factory_core::{InScope, UserScope};

pub struct Desk<'user> {
    scope: UserScope<'user>,
    answers: Vec<String>,
}

impl<'user> InScope<'user> for Desk<'user> {
    fn scope(&self) -> UserScope<'user> {
        self.scope
    }
}

impl<'user> Desk<'user> {
    pub fn answers(&self) -> &Vec<String> {
        &self.answers
    }
}

pub fn main() {}
