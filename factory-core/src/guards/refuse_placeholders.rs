//! The guard that refuses ids which stand for a value that was not filled in.

use crate::{
    context::{execution_context::UserExecutionContext, invalid_context::ContextField},
    scope::{scope_error::ScopeError, scope_guard::ScopeGuard},
    shareable::{checked::CheckedForSharing, contract::Shareable},
};
use std::fmt;

/// Words that code and configuration contain before the real value is filled in, or for a user who is not known.
const PLACEHOLDERS: &str = "registry placeholder default temp 0 1 xxx yyy example test demo sample template mock fake dummy \
                            anonymous guest unknown nobody shared";

/// A guard that refuses placeholders in the ids of a context, such as the user `anonymous` or the thread `default`.
///
/// List it under `guards` in [`agent_factory!`](crate::agent_factory). It checks the user id, the thread id and the run id;
/// a service's name is no user id. The refusal has the kind `Invalid`, and names the id and not its value.
///
/// The default words are `registry`, `placeholder`, `default`, `temp`, `0`, `1`, `xxx`, `yyy`, `example`, `test`, `demo`,
/// `sample`, `template`, `mock`, `fake`, `dummy`, `anonymous`, `guest`, `unknown`, `nobody` and `shared`;
/// [`of`](Self::of) replaces them. A word matches the whole id, or the part of it before a `_` or a `-`, in any letter case.
/// A word of digits matches the whole id only.
///
/// ```
/// use factory_core::{RefusePlaceholders, agent_factory, testing};
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { guards { pub ids: RefusePlaceholders } }
/// }
///
/// let platform = Platform { ids: RefusePlaceholders::of(["anonymous"]) };
/// assert!(platform.admit(testing::context("alice")).is_ok());
/// let refusal = platform.admit(testing::context("Anonymous-7")).unwrap_err();
/// assert_eq!(refusal.to_string(), "placeholders refused to open a scope: the user id is a placeholder");
/// ```
#[doc(alias = "anonymous")]
#[derive(Clone)]
pub struct RefusePlaceholders {
    words: Box<[Box<str>]>,
}

impl RefusePlaceholders {
    /// Creates the guard that refuses these words and no others. Empty words are left out.
    ///
    /// ```
    /// use factory_core::RefusePlaceholders;
    ///
    /// let guard = RefusePlaceholders::of(["anonymous", "guest"]);
    /// let from_configuration = RefusePlaceholders::of("anonymous,guest".split(','));
    /// ```
    pub fn of<W: Into<String>>(words: impl IntoIterator<Item = W>) -> Self {
        let words = words.into_iter().map(|word| word.into().into_boxed_str());
        Self { words: words.filter(|word| !word.is_empty()).collect() }
    }

    fn is_placeholder(&self, id: &str) -> bool {
        self.words.iter().any(|word| matches_id(word, id))
    }
}

/// The guard with the default words.
impl Default for RefusePlaceholders {
    fn default() -> Self {
        Self::of(PLACEHOLDERS.split_ascii_whitespace())
    }
}

#[diagnostic::do_not_recommend]
impl ScopeGuard for RefusePlaceholders {
    type Permit = ();

    fn admit(&self, context: &UserExecutionContext) -> Result<(), ScopeError> {
        let user = (!context.is_service()).then_some((ContextField::UserId, context.user_id()));
        let others = [(ContextField::ThreadId, context.thread_id()), (ContextField::RunId, context.run_id())];
        match user.into_iter().chain(others).find(|(_, id)| self.is_placeholder(id)) {
            Some((field, _)) => Err(ScopeError::invalid("placeholders", format!("the {field} is a placeholder"))),
            None => Ok(()),
        }
    }
}

#[diagnostic::do_not_recommend]
impl Shareable for RefusePlaceholders {}
#[diagnostic::do_not_recommend]
impl CheckedForSharing for RefusePlaceholders {}

impl fmt::Debug for RefusePlaceholders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefusePlaceholders").field("words", &self.words).finish()
    }
}

/// Returns whether the word is the whole id, or the part before a `_` or a `-`.
fn matches_id(word: &str, id: &str) -> bool {
    let is_number = || word.bytes().all(|byte| byte.is_ascii_digit());
    let ends = |rest: &str| rest.is_empty() || (rest.starts_with(['_', '-']) && !is_number());
    strip_prefix_in_any_case(id, word).is_some_and(ends)
}

fn strip_prefix_in_any_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    let is_next = |c: char| rest.next().is_some_and(|other| is_equal_in_any_case(c, other));
    prefix.chars().all(is_next).then_some(rest.as_str())
}

fn is_equal_in_any_case(a: char, b: char) -> bool {
    if a.is_ascii() && b.is_ascii() { a.eq_ignore_ascii_case(&b) } else { a.to_lowercase().eq(b.to_lowercase()) }
}
