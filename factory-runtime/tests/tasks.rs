//! Work in tasks of its own, each in a scope of its own.

mod tasks {
    mod closing;
    mod fan_out;
    mod join;
    mod panics;
    mod spawn_for_user;
    mod support;
}
