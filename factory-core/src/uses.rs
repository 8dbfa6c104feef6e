//! What a user-scoped type asks for, one field after the other, and what a factory makes, as pairs of pairs of types: no
//! program holds more of it than it asks for.

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

pub struct AgentUse<'user, T>(PhantomData<T>, PhantomData<&'user ()>);

/// Draws a type by what it asks for.
///
/// In a function, because an associated type of a public type names no private one, and a public agent may well have
/// private parts. Where a part of it is none, a bound says so to those alone who ask for the picture, and the error
/// about it stays one.
pub trait Draws<'user> {
    fn draw(visitor: &mut dyn FnMut(Used));
}

/// A type that draws itself.
pub struct DrawnBy<'user, T>(PhantomData<T>, PhantomData<&'user ()>);

impl<'user, T: Draws<'user>> Use for DrawnBy<'user, T> {
    fn visit(visitor: &mut dyn FnMut(Used)) {
        T::draw(visitor);
    }
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

pub fn draw_shared<T: ?Sized>(visitor: &mut dyn FnMut(Used)) {
    draw_named::<T, Unnamed>(visitor);
}

pub fn draw_named<T: ?Sized, Name>(visitor: &mut dyn FnMut(Used)) {
    visitor(Used::Shared { ty: type_name::<T>(), marker: type_name::<Name>() });
}

pub fn draw_scoped<T>(visitor: &mut dyn FnMut(Used)) {
    visitor(Used::Scoped { ty: type_name::<T>() });
}

impl<'user, T: Wired<'user, Uses: Use>> Use for AgentUse<'user, T> {
    fn visit(visitor: &mut dyn FnMut(Used)) {
        visitor(Used::Agent { ty: type_name::<T>(), uses: T::Uses::visit });
    }
}
