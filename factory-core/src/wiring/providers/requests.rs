//! The traits for request data.

/// A factory whose scope was opened with a `T` of the request.
///
/// Each factory implements it for the unnamed entries of its `request` section. For a type with names only, it implements
/// it under a bound of [`NamesRequestData`] that is never fulfilled.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` of the request that `{Self}` does not take",
    label = "not listed under `request`",
    note = "add it to `request` in the `agent_factory!` of `{Self}`, such as `pub name: {T}`",
    note = "request a named value by its name, such as `#[request(Name)]`",
    note = "write `#[shared]` for a component that is listed under `shared`"
)]
pub trait ProvidesRequest<'user, T: ?Sized, Agent: ?Sized> {
    /// Borrows the value from the request.
    fn provide_request(&self) -> &'user T;
}

/// [`ProvidesRequest`] for a named value.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` of the request by the name of `{Name}` that `{Self}` does not take",
    label = "not listed under `request` with this name",
    note = "add it to `request` in the `agent_factory!` of `{Self}`, such as `pub name: {T} as {Name}`"
)]
pub trait ProvidesRequestNamed<'user, T: ?Sized, Agent: ?Sized, Name> {
    /// Borrows the value from the request.
    fn provide_request_named(&self) -> &'user T;
}

/// A bound that is never fulfilled. It rejects a request without a name for a type whose values all have names.
///
/// `Self` is the tuple of these names, so that the message lists them.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{T}` of the request and does not say which: the names are `{Self}`",
    label = "listed under `request` only by name",
    note = "write the name before the field: `#[request(Name)]`, or list one of them without a name"
)]
pub trait NamesRequestData<'user, T: ?Sized, Agent: ?Sized> {}

/// A bound that is never fulfilled. It rejects a request for request data as for a shared component: listing it under
/// `shared` would show it to all users.
#[diagnostic::on_unimplemented(
    message = "`{Agent}` needs a `{Self}` that `{Factory}` takes with each request and does not share",
    label = "listed under `request`, not under `shared`",
    note = "write `#[request]` before the field instead of `#[shared]`"
)]
pub trait SharedByAllRequests<'user, Agent: ?Sized, Factory: ?Sized> {}
