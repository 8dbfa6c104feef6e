#[user_scoped]
pub struct Team<'user, Member, Topic: Clone, const N: usize = 2>
where
    Member: Agent<'user>,
{
    scope: UserScope<'user>,
    #[agent]
    first: Member,
    #[param]
    topic: Topic,
    votes: [u8; N],
}
