//! Traits that tie a type to the user of one scope.

/// A type that belongs to the user of one scope.
///
/// Make it the supertrait of a trait that agents implement, `trait Agent<'user>: BelongsTo<'user>`, and
/// `Box<dyn Agent<'user> + 'user>` stays with its user like the agent itself. Implemented by
/// [`#[user_scoped]`](crate::user_scoped) alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to this user",
    label = "not annotated with `#[user_scoped]`, or of another scope"
)]
pub trait BelongsTo<'user>: SealedByUserScoped<'user> {}

impl<'user, T: SealedByUserScoped<'user> + ?Sized> BelongsTo<'user> for T {}

/// What is `AgentMeta`, where its type parameters are the user's as well.
pub trait OwnedByUser<'user> {}

/// What is `OwnedByUser` by the word of its constructor, as soon as its definition is marked.
pub trait OwnedWhenConstructed<'user> {}

/// `OwnedByUser`, for `dyn Trait` too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to this user",
    label = "not annotated with `#[user_scoped]`, or of another scope"
)]
pub trait SealedByUserScoped<'user> {}

// Else rustc would list all that is `OwnedByUser`.
#[diagnostic::do_not_recommend]
impl<'user, T: OwnedByUser<'user>> SealedByUserScoped<'user> for T {}
