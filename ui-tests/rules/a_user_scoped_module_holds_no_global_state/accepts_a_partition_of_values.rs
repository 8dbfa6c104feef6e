use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::{PerUser, UserScope};
    use std::sync::LazyLock;

    static INBOX: LazyLock<PerUser<Vec<String>>> = LazyLock::new(PerUser::default);

    pub fn inbox(scope: UserScope<'_>) -> Vec<String> {
        INBOX.of(scope).with(|inbox| inbox.clone())
    }
}

pub fn main() {}
