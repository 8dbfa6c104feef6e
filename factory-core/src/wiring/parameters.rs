//! The check that an entry names the parameters of its agent.

use super::{
    agent::{AgentMeta, AgentSignatureParts},
    const_text::{Text, is_same_text},
};
use std::marker::PhantomData;

/// A probe that evaluates the names of an agent's parameters, if they have the types `Params`. The documentation of the
/// module `codegen` explains probes.
///
/// If `T` is not an agent, or takes parameters of other types, a bound on the entry reports that. A bound here would
/// report it a second time.
pub struct ParameterProbe<'user, T, Params>(PhantomData<(&'user (), T, Params)>);

impl<'user, T: AgentMeta<'user, Signature: AgentSignatureParts<Params = Params>>, Params>
    ParameterProbe<'user, T, Params>
{
    /// The names.
    pub const NAMES: &'static [&'static str] = T::PARAMETERS;
}

/// The fallback of [`ParameterProbe`], for a type that is not an agent or that takes other parameters.
pub trait ParameterProbeFallback {
    /// No names, so that no name is compared.
    const NAMES: &'static [&'static str] = &[];
}

impl<T, Params> ParameterProbeFallback for ParameterProbe<'_, T, Params> {}

/// Compares the names of an agent's parameters with those of its entry, in order. Their number and types are checked by a
/// bound.
///
/// # Panics
///
/// Panics if a name differs: at compile time, at the entry.
#[track_caller]
pub const fn parameters_match(agent: &str, taken: &[&str], given: &[&str]) {
    let mut index = 0;
    while index < taken.len() && index < given.len() {
        assert!(is_same_text(taken[index], given[index]), "{}", mismatch(agent, taken, given).as_str());
        index += 1;
    }
}

const fn mismatch(agent: &str, taken: &[&str], given: &[&str]) -> Text {
    let mut text = Text::EMPTY;
    text.prepend("; name them as its `#[param]` fields or its constructor's arguments, in their order");
    prepend_names(&mut text, given);
    text.prepend(", not ");
    prepend_names(&mut text, taken);
    text.prepend("` takes ");
    text.prepend(agent);
    text.prepend("`");
    text
}

pub(super) const fn prepend_names(text: &mut Text, mut names: &[&str]) {
    while let [others @ .., last] = names {
        text.prepend("`");
        text.prepend(last);
        text.prepend(if others.is_empty() { "`" } else { ", `" });
        names = others;
    }
}
