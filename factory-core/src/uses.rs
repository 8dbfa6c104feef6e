//! What a user-scoped type asks for, as a list of types such as `(SharedUse<dyn Llm>, (AgentUse<'user, Notes<'user>>, ()))`:
//! rustc has next to nothing to check in it, and no program holds more of it than it asks for.

use crate::{Unnamed, private::Wired};
use std::{any::type_name, marker::PhantomData};

pub trait Use {
    fn visit(visitor: &mut dyn FnMut(Used));
}

/// One thing that is asked for, by the name of its type.
pub enum Used {
    Shared {
        ty: &'static str,
        marker: &'static str,
    },
    Scoped {
        ty: &'static str,
    },
    Agent {
        ty: &'static str,
        /// What it asks for in turn.
        uses: fn(&mut dyn FnMut(Self)),
    },
}

pub struct SharedUse<T: ?Sized, Name = Unnamed>(PhantomData<T>, PhantomData<Name>);
pub struct ScopedUse<T>(PhantomData<T>);
pub struct AgentUse<'user, T>(PhantomData<T>, PhantomData<&'user ()>);

/// A factory, with its entries: first what it keeps, then what it makes.
///
/// A type, so that rustc looks into it for those alone who ask for the picture: what an entry lacks is then reported once.
pub trait Drawn {
    type Entries;
}

impl Use for () {
    fn visit(_: &mut dyn FnMut(Used)) {}
}

impl<First: Use, Rest: Use> Use for (First, Rest) {
    fn visit(visitor: &mut dyn FnMut(Used)) {
        First::visit(visitor);
        Rest::visit(visitor);
    }
}

impl<T: ?Sized, Name> Use for SharedUse<T, Name> {
    fn visit(visitor: &mut dyn FnMut(Used)) {
        visitor(Used::Shared { ty: type_name::<T>(), marker: type_name::<Name>() });
    }
}

impl<T> Use for ScopedUse<T> {
    fn visit(visitor: &mut dyn FnMut(Used)) {
        visitor(Used::Scoped { ty: type_name::<T>() });
    }
}

impl<'user, T: Wired<'user, Uses: Use>> Use for AgentUse<'user, T> {
    fn visit(visitor: &mut dyn FnMut(Used)) {
        visitor(Used::Agent { ty: type_name::<T>(), uses: T::Uses::visit });
    }
}
