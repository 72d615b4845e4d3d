namespace Disclosure.Content.Tree;

/// <summary>What a node of a content file is.</summary>
internal enum ContentNodeKind : byte
{
    /// <summary>A text.</summary>
    Scalar,

    /// <summary>A list.</summary>
    Sequence,

    /// <summary>Keys with values.</summary>
    Mapping,
}
