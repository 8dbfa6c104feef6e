//! Calls from `'static` code into an open scope.

mod bridge {
    mod calls;
    mod closing;
    mod handlers;
    mod places;
    mod support;
}
