//! Traits that tie a type to the user of one scope.

/// A type that belongs to the user of one scope.
///
/// Make it the supertrait of a trait that agents implement, `trait Agent<'user>: BelongsTo<'user>`, and
/// `Box<dyn Agent<'user> + 'user>` stays with its user like the agent itself. Only
/// [`#[user_scoped]`](crate::user_scoped) implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to this user",
    label = "not annotated with `#[user_scoped]`, or of another scope"
)]
pub trait BelongsTo<'user>: SealedByUserScoped<'user> {}

impl<'user, T: SealedByUserScoped<'user> + ?Sized> BelongsTo<'user> for T {}

/// An agent whose type parameters belong to the user as well, or hold no data of any user.
pub trait OwnedByUser<'user> {}

/// `OwnedByUser` as far as the constructor of a type is concerned. The struct belongs to the user if it is marked with
/// `#[user_scoped(create)]` as well.
pub trait OwnedWhenConstructed<'user> {}

/// `OwnedByUser`, also for `dyn Trait`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to this user",
    label = "not annotated with `#[user_scoped]`, or of another scope"
)]
pub trait SealedByUserScoped<'user> {}

// Without the attribute, rustc would list all types that are `OwnedByUser`.
#[diagnostic::do_not_recommend]
impl<'user, T: OwnedByUser<'user>> SealedByUserScoped<'user> for T {}
