// Twin: accepts_a_partition_of_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::{PerUser, UserScope};
    use std::sync::{Arc, LazyLock, Mutex};

    static INBOX: LazyLock<PerUser<Arc<Mutex<Vec<String>>>>> = LazyLock::new(PerUser::default);

    pub fn inbox(scope: UserScope<'_>) -> Arc<Mutex<Vec<String>>> {
        INBOX.of(scope).with(|inbox| inbox.clone())
    }
}

pub fn main() {}
