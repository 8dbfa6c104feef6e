//! The parts for axum: the user of a request, and the responses to refused scopes.

mod web {
    /// The desk, its middleware and its clients.
    mod desk;

    mod a_connection_serves_many_users;
    mod a_handler_serves_the_requests_user;
    mod a_refusal_is_a_response;
    mod a_router_without_the_middleware_has_no_user;
    mod a_socket_keeps_the_user_of_its_upgrade;
    mod a_streamed_answer_is_admitted_first;
}
