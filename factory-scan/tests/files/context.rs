//! The form and the item at an offset of a file.

use crate::read_index;
use factory_scan::Form;

#[test]
fn many_offsets_are_looked_up_in_one_index() {
    let text = "use a::get_x;\nimpl<T: Clone> Trait<T> for agents::Triage<T> {\n    fn run(&self) { self.f.call(get_x()); let f = get_x; }\n}\n\
        trait Named { fn name(&self) -> u8 { get_x() } }\nmacro_rules! m { () => { fn inner() { get_x() } } }\nconst X: u8 = { fn deep() { get_x() } 1 };\nfn last() {}";
    let index = read_index(text).unwrap();
    let contexts: Vec<_> = text.match_indices("get_x").map(|(offset, _)| index.context_at(offset)).collect();
    let found: Vec<_> = contexts.iter().map(|context| (context.form, &*context.at.item, context.at.line)).collect();
    let expected = [
        (Some(Form::Import), "", 1),
        (Some(Form::Call), "Triage::run", 3),
        (Some(Form::Reference), "Triage::run", 3),
        (Some(Form::Call), "Named::name", 5),
        (Some(Form::Call), "m::inner", 6),
        (Some(Form::Call), "X::deep", 7),
    ];
    assert_eq!(found, expected);
    assert!(contexts.iter().all(|context| &text[context.at.start..context.at.end] == "get_x"));
}

#[test]
fn a_place_without_an_identifier_has_its_item() {
    let text = "mod a { fn f() { 1 + 1 } }";
    let context = read_index(text).unwrap().context_at(text.find('+').unwrap());
    assert_eq!((context.form, &*context.at.item, context.at.start, context.at.end), (None, "a::f", 19, 20));
    let middle = read_index(text).unwrap().context_at(text.len() + 10);
    assert_eq!((middle.form, &*middle.at.item), (None, ""));
}

#[test]
fn a_file_may_be_only_for_tests() {
    let index = read_index("#![cfg(test)]\nfn f() { get_x() }").unwrap();
    assert!(index.context_at(23).at.in_tests);
    let index = read_index("fn f() {\n    #[cfg(test)]\n    get_x();\n    get_x();\n}").unwrap();
    assert_eq!(
        [30, 43].map(|offset| (index.context_at(offset).form, index.context_at(offset).at.in_tests)),
        [(Some(Form::Call), true), (Some(Form::Call), false)]
    );
}
