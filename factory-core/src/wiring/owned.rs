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

/// A type with a constructor whose type parameters belong to the user as well, or hold no data of any user.
///
/// `#[user_scoped]` on the `impl` with the constructor implements it. `#[user_scoped(create)]` on the struct implements
/// [`OwnedByUser`] under the condition of this trait, so a type with a constructor needs both attributes.
pub trait OwnedWhenConstructed<'user> {}

/// The hidden supertrait of [`BelongsTo`], which an `impl` of `BelongsTo` by hand lacks.
///
/// Each sized type that is [`OwnedByUser`] implements it, and so does `dyn Trait` if `BelongsTo` is a supertrait of
/// `Trait`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to this user",
    label = "not annotated with `#[user_scoped]`, or of another scope"
)]
#[doc(hidden)]
pub trait SealedByUserScoped<'user> {}

// Without the attribute, rustc would list all types that are `OwnedByUser`.
#[diagnostic::do_not_recommend]
impl<'user, T: OwnedByUser<'user>> SealedByUserScoped<'user> for T {}
