using System.Text;

namespace Disclosure.Forms.Documents.Grids;

/// <summary>
/// Brings characters that only look like others into the usual ones: radicals (⽬ for 目) and compatibility ideographs, which files
/// made from PDF are full of, and full-width letters and digits. Signs such as （ ： ㎡ ① are meant as written and stay.
/// </summary>
internal static class RadicalFolding
{
    private const char FirstSupplement = '\u2E80';
    private const char LastSupplement = '\u2EF3';
    private const int FullWidthOffset = 0xFEE0;

    // Each CJK radical supplement from U+2E80 on with the ideograph it stands for (Unicode EquivalentUnifiedIdeograph); a blank for none.
    private const string Supplement =
        " 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑 忄㣺扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王 目示礻 糹纟罓罒㓁冗 羊  耂"
        + "肀聿肉 艹艹艹虎衤覀西见角 讠贝 车辶辶辶邑钅長镸长门 阝雨青韦页风飞食 飠饣 马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    // The radicals from U+2F00 on, and the compatibility ideographs from U+F900 on, by their compatibility decompositions (NFKC). They are
    // written out because a program of invariant culture has no tables of its own to normalise with.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生"
        + "用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻"
        + "黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Ideographs =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北"
        + "磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉"
        + "杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀  塚 晴  凞猪益礼神祥福靖精羽 蘒 諸  逸都   飯飼"
        + "館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵 舘  並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒"
        + "敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜   㮝䀘䀹   齃龎";

    /// <summary>The text in the usual characters.</summary>
    public static string Fold(string text)
    {
        if (!text.Any(IsFolded))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            folded.Append(rune.IsBmp && IsFolded((char)rune.Value) ? Fold((char)rune.Value) : rune.ToString());
        return folded.ToString();
    }

    private static bool IsFolded(char c) => c is (>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAFF')
        or (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    private static string Fold(char c) => c switch
    {
        <= LastSupplement => Of(Supplement, c, FirstSupplement),
        <= '\u2FD5' => Of(Radicals, c, '\u2F00'),
        <= '\uFAFF' => Of(Ideographs, c, '\uF900'),
        _ => ((char)(c - FullWidthOffset)).ToString(),
    };

    private static string Of(string usual, char c, char first) =>
        c >= first && c - first < usual.Length && usual[c - first] is not ' ' and var found ? found.ToString() : c.ToString();
}
