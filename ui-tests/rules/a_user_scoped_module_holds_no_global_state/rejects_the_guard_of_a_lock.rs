// Twin: accepts_guards_of_no_lock.rs
use factory_core::user_scoped;

pub mod limits {
    pub struct RateGuard;
    pub struct AuthGuard<'a>(pub &'a str);
}

#[user_scoped]
pub mod agents {
    use super::limits::{AuthGuard, RateGuard as Limit};
    use std::cell::Ref as CellRef;

    pub fn anonymous() -> std::sync::MutexGuard<'static, AuthGuard<'static>> {
        loop {}
    }

    pub fn limit() -> Limit {
        Limit
    }

    pub fn first<'a>(names: CellRef<'a, [String; 2]>) -> CellRef<'a, String> {
        CellRef::map(names, |names| &names[0])
    }
}

pub fn main() {}
