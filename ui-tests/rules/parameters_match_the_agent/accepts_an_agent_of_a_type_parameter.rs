use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Team<'user, Member> {
    pub scope: UserScope<'user>,
    #[agent]
    pub lead: Member,
    #[param]
    pub topic: String,
}

pub fn main() {}
