//! The way from the output of a constructor to the agent in it.

use syn::{GenericArgument, Ident, Path, PathArguments, Type, TypeParamBound, TypeTraitObject};

/// The code that takes a value out of the output of a constructor, after the call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) code: String,
    pub(crate) is_async: bool,
}

/// The ways to each future in the output, and to the agent.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Opened {
    pub(crate) futures: Vec<Way>,
    pub(crate) agent: Way,
}

/// Opens all layers around an agent: options, results, futures, boxes and lists. The type is as
/// [`type_name`](std::any::type_name) writes it.
pub(crate) fn open(output: &str) -> Opened {
    let mut opened = Opened::default();
    // The name of a closure is no type, and of no importance here.
    let ty = syn::parse_str::<Type>(&output.replace("{{closure}}", "closure")).ok();
    let mut layer = ty.as_ref();
    while let Some((code, inner)) = layer.and_then(open_layer) {
        if code == AWAIT {
            opened.futures.push(opened.agent.clone());
            opened.agent.is_async = true;
        }
        opened.agent.code += code;
        layer = Some(inner);
    }
    opened
}

const AWAIT: &str = ".await";
const FIRST: &str = ".into_iter().next().unwrap()";

fn open_layer(ty: &Type) -> Option<(&'static str, &Type)> {
    if let Type::Array(array) = ty {
        return Some((FIRST, &array.elem));
    }
    if let Some(output) = output_of_future(ty) {
        return Some((AWAIT, output));
    }
    let (name, inner) = standard_type(ty)?;
    let inner = first_type(inner)?;
    match (name.to_string().as_str(), inner) {
        ("Option", _) => Some((".unwrap()", inner)),
        ("Result", _) => Some((".ok().unwrap()", inner)),
        ("Vec" | "VecDeque", _) => Some((FIRST, inner)),
        ("Box", Type::Slice(slice)) => Some((".into_vec().into_iter().next().unwrap()", &slice.elem)),
        // Methods of what is in a box are called through it.
        ("Box", _) => open_layer(inner),
        _ => None,
    }
}

/// Returns the output of a boxed future.
fn output_of_future(ty: &Type) -> Option<&Type> {
    let (name, path) = standard_type(ty)?;
    let inner = first_type(path)?;
    match inner {
        Type::TraitObject(object) if name == "Box" => output_of_trait(object),
        _ if name == "Pin" || name == "Box" => output_of_future(inner),
        _ => None,
    }
}

fn output_of_trait(object: &TypeTraitObject) -> Option<&Type> {
    let paths = object.bounds.iter().filter_map(|bound| match bound {
        TypeParamBound::Trait(bound) => Some(&bound.path),
        _ => None,
    });
    let future = paths.filter_map(|path| path.segments.last()).find(|segment| segment.ident == "Future")?;
    let PathArguments::AngleBracketed(arguments) = &future.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(output) if output.ident == "Output" => Some(&output.ty),
        _ => None,
    })
}

/// Returns the name and the path of a type of the standard library.
fn standard_type(ty: &Type) -> Option<(&Ident, &Path)> {
    let Type::Path(ty) = ty else { return None };
    let first = ty.path.segments.first()?;
    let is_standard = ["core", "alloc", "std"].iter().any(|name| first.ident == name);
    is_standard.then(|| ty.path.segments.last().map(|last| (&last.ident, &ty.path)))?
}

fn first_type(path: &Path) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Opened, Way, open};
    use std::{any::type_name, collections::VecDeque, fmt::Error, pin::Pin, sync::Arc};

    type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

    fn way(code: &str) -> Way {
        Way { code: code.to_owned(), is_async: code.contains(".await") }
    }

    #[test]
    fn layers_are_opened_down_to_the_agent() {
        let plain = [
            (type_name::<Arc<u8>>(), ""),
            (type_name::<Box<dyn Send>>(), ""),
            (type_name::<Arc<Option<u8>>>(), ""),
            (type_name::<Option<Result<Arc<u8>, Error>>>(), ".unwrap().ok().unwrap()"),
            (type_name::<Box<Result<Box<u8>, Error>>>(), ".ok().unwrap()"),
            (type_name::<Vec<Option<u8>>>(), ".into_iter().next().unwrap().unwrap()"),
            (type_name::<VecDeque<u8>>(), ".into_iter().next().unwrap()"),
            (type_name::<Option<[u8; 2]>>(), ".unwrap().into_iter().next().unwrap()"),
            (type_name::<Box<[u8]>>(), ".into_vec().into_iter().next().unwrap()"),
        ];
        for (output, code) in plain {
            assert_eq!(open(output), Opened { futures: Vec::new(), agent: way(code) }, "{output}");
        }
    }

    #[test]
    fn each_future_is_a_value_of_its_own() {
        let futures = [
            (type_name::<Boxed<Option<u8>>>(), vec![""], ".await.unwrap()"),
            (type_name::<Box<dyn Future<Output = u8> + Unpin>>(), vec![""], ".await"),
            (type_name::<Box<Boxed<u8>>>(), vec![""], ".await"),
            (type_name::<Result<Boxed<u8>, Error>>(), vec![".ok().unwrap()"], ".ok().unwrap().await"),
            (type_name::<Boxed<Boxed<u8>>>(), vec!["", ".await"], ".await.await"),
        ];
        for (output, futures, agent) in futures {
            let futures = futures.into_iter().map(way).collect();
            assert_eq!(open(output), Opened { futures, agent: way(agent) }, "{output}");
        }
    }
}
