use super::{
    agent::{AgentMeta, AgentSignatureParts},
    const_text::{Text, is_same_text},
};
use std::marker::PhantomData;

/// Asks for the names of an agent's parameters, where they have these types.
///
/// By an inherent constant, because what is no agent, or takes others, has none: a bound's error is then the only one.
pub struct ParameterProbe<'user, T, Params>(PhantomData<(&'user (), T, Params)>);

impl<'user, T: AgentMeta<'user, Signature: AgentSignatureParts<Params = Params>>, Params>
    ParameterProbe<'user, T, Params>
{
    pub const NAMES: &'static [&'static str] = T::PARAMETERS;
}

pub trait ParameterProbeFallback {
    const NAMES: &'static [&'static str] = &[];
}

impl<T, Params> ParameterProbeFallback for ParameterProbe<'_, T, Params> {}

/// Compares the names of an agent's parameters with those of its entry, in order. That there are as many, and of the
/// same types, is a bound's to say.
///
/// # Panics
///
/// When they differ: at compile time, where the entry is.
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

const fn prepend_names(text: &mut Text, mut names: &[&str]) {
    while let [others @ .., last] = names {
        text.prepend("`");
        text.prepend(last);
        text.prepend(if others.is_empty() { "`" } else { ", `" });
        names = others;
    }
}
