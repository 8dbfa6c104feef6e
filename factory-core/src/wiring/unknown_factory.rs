use super::{
    in_scope::GeneratedFactory,
    scoped::Keeps,
    shared::{ProvidesShared, ProvidesSharedNamed},
};
use std::sync::Arc;

/// Stands in for a factory in what no factory changes, and builds nothing.
pub enum UnknownFactory {}

impl GeneratedFactory for UnknownFactory {}

#[diagnostic::do_not_recommend]
impl<'user, T: ?Sized, Agent: ?Sized> ProvidesShared<'user, T, Agent> for UnknownFactory {
    fn provide(&self) -> &'user T {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<'user, T: ?Sized, Agent: ?Sized, Name> ProvidesSharedNamed<'user, T, Agent, Name> for UnknownFactory {
    fn provide_named(&self) -> &'user T {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<T> Keeps<'_, T> for UnknownFactory {
    fn keep(&self) -> Arc<T> {
        match *self {}
    }
}
