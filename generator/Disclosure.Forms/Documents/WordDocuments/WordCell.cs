using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.WordDocuments;

/// <summary>A cell of a document's table while its row is read.</summary>
internal sealed class WordCell
{
    /// <summary>What stands in it.</summary>
    public List<Block> Content { get; } = [];

    /// <summary>The columns it covers.</summary>
    public int ColumnSpan { get; set; } = 1;

    /// <summary>The rows it covers.</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>Its part in a merge of rows.</summary>
    public WordMerge Merge { get; set; }

    /// <summary>The cell above that it goes on with; nothing where it stands for itself.</summary>
    public WordCell? Above { get; set; }
}
