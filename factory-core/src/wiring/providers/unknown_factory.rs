//! A factory that provides everything and does not exist.

use super::{
    keeps::Keeps,
    requests::{ProvidesRequest, ProvidesRequestNamed},
    shares::{ProvidesShared, ProvidesSharedNamed},
};
use crate::wiring::factory::generated_factory::GeneratedFactory;
use std::sync::Arc;

/// The factory in checks that are the same for every factory. It has no value, so it builds nothing.
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
impl<'user, T: ?Sized, Agent: ?Sized> ProvidesRequest<'user, T, Agent> for UnknownFactory {
    fn provide_request(&self) -> &'user T {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<'user, T: ?Sized, Agent: ?Sized, Name> ProvidesRequestNamed<'user, T, Agent, Name> for UnknownFactory {
    fn provide_request_named(&self) -> &'user T {
        match *self {}
    }
}

#[diagnostic::do_not_recommend]
impl<T> Keeps<'_, T> for UnknownFactory {
    fn keep(&self) -> Arc<T> {
        match *self {}
    }
}
