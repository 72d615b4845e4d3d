namespace Disclosure.Forms.Documents.WordDocuments;

/// <summary>The part of a cell in a merge of rows.</summary>
internal enum WordMerge
{
    /// <summary>It is not merged.</summary>
    None,

    /// <summary>It starts a merge.</summary>
    Starts,

    /// <summary>It goes on with the cell above.</summary>
    Continues,
}
