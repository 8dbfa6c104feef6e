//! A factory whose constructors have outputs of several layers. Two of them return what is not bound to its user.

#![expect(clippy::unnecessary_wraps, clippy::async_yields_async, reason = "the layers are what is tested")]

use factory_core::{UserScope, agent_factory, user_scoped};
use std::{marker::PhantomData, pin::Pin, sync::Arc};

agent_factory! {
    /// The factory.
    pub factory Desk for
    /// The components that all users share.
    pub struct Platform {
        agents { bound: Bound, listed: Listed, kept: Kept, later: Later }
    }
}

/// A future on the heap.
pub type Boxed<'user, T> = Pin<Box<dyn Future<Output = T> + Send + 'user>>;

/// Lines that are not bound to their user.
#[derive(Debug)]
pub struct Lines(pub String);

/// An error that names the user.
#[derive(Debug)]
pub struct Refused<'user>(PhantomData<fn(&'user ()) -> &'user ()>);

macro_rules! agents {
    ($($(#[$doc:meta])* $agent:ident: $output:ty = |$scope:ident| $made:expr;)*) => {$(
        $(#[$doc])*
        #[user_scoped(create)]
        pub struct $agent<'user> {
            scope: UserScope<'user>,
        }

        #[user_scoped]
        impl<'user> $agent<'user> {
            #[create]
            fn open($scope: UserScope<'user>) -> $output {
                $made
            }
        }
    )*};
}

agents! {
    /// An agent in a future in a result.
    Bound: Result<Boxed<'user, Option<Bound<'user>>>, Refused<'user>> = |scope| Ok(Box::pin(async move { Some(Bound { scope }) }));
    /// Agents in a list.
    Listed: Box<[Option<Listed<'user>>]> = |scope| Box::new([Some(Listed { scope })]);
    /// Lines that may be kept, in a result in an option.
    Kept: Option<Result<Arc<Lines>, Refused<'user>>> = |scope| Some(Ok(Arc::new(Lines(scope.user_id().to_owned()))));
    /// Lines that may be kept, in a result in a future in a future.
    Later: Boxed<'user, Boxed<'user, Result<Arc<Lines>, Refused<'user>>>> = |scope| Box::pin(async move {
        Box::pin(async move { Ok(Arc::new(Lines(scope.user_id().to_owned()))) }) as Boxed<'user, _>
    });
}
