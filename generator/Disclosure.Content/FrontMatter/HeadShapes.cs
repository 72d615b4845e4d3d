using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.FrontMatter;

/// <summary>The front matter of articles and of the glossary's terms.</summary>
internal static class HeadShapes
{
    private static readonly IdentityField<ArticleHead, string> Title =
        new("title", "标题", Scalars.Text, head => head.Title);

    private static readonly DefaultedField<ArticleHead, int> Order =
        new("order", "排列次序", Scalars.Count, head => head.Order, 0);

    private static readonly OptionalField<ArticleHead, string> Summary =
        new("summary", "一句话概要", Scalars.Text, head => head.Summary);

    private static readonly IdentityField<TermHead, string> Term = new("term", "术语", Scalars.Text, head => head.Term);

    private static readonly DefaultedField<TermHead, int> TermOrder =
        new("order", "排列次序", Scalars.Count, head => head.Order, 0);

    private static readonly RequiredField<TermHead, string> Plain =
        new("plain", "通俗解释", Scalars.Text, head => head.Plain, "");

    private static readonly RequiredField<TermHead, string> Official =
        new("official", "规范定义", Scalars.Text, head => head.Official, "");

    private static readonly OptionalField<TermHead, string> Basis =
        new("basis", "出处", Scalars.Text, head => head.Basis);

    public static MappingShape<ArticleHead> Article { get; } = new(
        "文章头部信息", YamlStyle.Block, [Title, Order, Summary],
        mapping => new ArticleHead(Title.Read(mapping), Order.Read(mapping), Summary.Read(mapping)));

    public static MappingShape<TermHead> Glossary { get; } = new(
        "术语头部信息", YamlStyle.Block, [Term, TermOrder, Plain, Official, Basis],
        mapping => new TermHead(
            Term.Read(mapping), TermOrder.Read(mapping), Plain.Read(mapping), Official.Read(mapping), Basis.Read(mapping)));
}
