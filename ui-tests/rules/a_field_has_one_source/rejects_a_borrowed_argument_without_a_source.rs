// Twin: accepts_a_borrowed_argument_with_its_source.rs
use factory_core::{Shareable, UserScope, user_scoped};

#[derive(Shareable)]
pub struct Database;

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    db: &'user Database,
    title: &'user str,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>, db: &'user Database, title: &'user str) -> Self {
        Self { scope, db, title }
    }

    pub fn parts(&self) -> (&'user Database, &'user str) {
        (self.db, self.title)
    }
}

pub fn main() {}
